// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "tilsyn",
  products: [
    .executable(name: "tilsyn", targets: ["tilsyn"]),
    .library(name: "InspectionDesk", targets: ["InspectionDesk"]),
    .library(name: "InspectionChecklists", targets: ["InspectionChecklists"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2"))
  ],
  targets: [
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .target(name: "Inspection", swiftSettings: settings),
    .target(name: "InspectionYAML", dependencies: ["Inspection", "CYAML"], swiftSettings: settings),
    .target(name: "InspectionAnalysis", dependencies: ["Inspection"], swiftSettings: settings),
    .target(name: "InspectionReports", dependencies: ["Inspection", "InspectionAnalysis"], swiftSettings: settings),
    .target(
      name: "InspectionDesk",
      dependencies: ["Inspection", "InspectionAnalysis", "InspectionYAML", "InspectionReports"],
      swiftSettings: settings),
    .target(name: "BuiltInChecklists"),
    .target(name: "Prologue"),
    .target(name: "FormParts", exclude: ["form.js", "form.css"]),
    .target(name: "InspectionChecklists", dependencies: ["BuiltInChecklists"], swiftSettings: settings),
    .executableTarget(
      name: "tilsyn",
      dependencies: [
        "Inspection", "InspectionAnalysis", "InspectionYAML", "InspectionReports", "InspectionDesk",
        "BuiltInChecklists",
        "CLZMA", "CSodium", "FormParts", "Prologue",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Inspection", "InspectionYAML"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "InspectionTests", dependencies: ["Inspection", "InspectionAnalysis", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "InspectionYAMLTests", dependencies: ["InspectionAnalysis", "InspectionYAML", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ReportTests", dependencies: ["InspectionReports", "TestSupport"], exclude: ["Expected"],
      swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Inspection", "InspectionAnalysis", "InspectionYAML", "InspectionReports", "InspectionDesk",
        "InspectionChecklists",
      ],
      path: "Tests/Fuzz/Targets", swiftSettings: settings),
    .testTarget(
      name: "InspectionDeskTests", dependencies: ["InspectionDesk", "FuzzTargets", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "DocumentationTests",
      dependencies: ["Inspection", "InspectionReports", "InspectionYAML", "InspectionDesk", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScenarioTests", dependencies: ["tilsyn", "BuiltInChecklists", "TestSupport"],
      exclude: ["Scenarios", "validate.py", "validate_yaml.py"], swiftSettings: settings),
  ],
  cLanguageStandard: .c2x
)

// The program that libFuzzer drives needs flags of its own, so that it is there only for `make fuzz`.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "Fuzz", dependencies: ["FuzzTargets"], path: "Tests/Fuzz/Program", swiftSettings: settings))
}
