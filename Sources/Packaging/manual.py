#!/usr/bin/env python3
"""Manual pages made of what the program says about itself: tilsyn --experimental-dump-help | manual.py FOLDER VERSION"""
import json
import os
import re
import sys


def escaped(text):
    """What roff would read as its own is written out."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def paragraphs(text):
    return "\n.PP\n".join(escaped(part) for part in text.split("\n\n"))


def spelled(name):
    return ("--" if name["kind"] == "long" else "-") + name["name"]


def called(argument):
    """As it is typed: `-q, --quiet`, `--format <format>`, `<skema>…`"""
    value = f"\\fI{escaped(argument['valueName'])}\\fR" + (" \\&..." if argument["isRepeating"] else "")
    if argument["kind"] == "positional":
        return value
    names = ", ".join(f"\\fB{escaped(spelled(name))}\\fR" for name in argument["names"])
    return names if argument["kind"] == "flag" else f"{names} {value}"


def told(argument):
    more = []
    if "allValues" in argument:
        more.append("muligheder: " + ", ".join(argument["allValues"]))
    if "defaultValue" in argument:
        more.append("ellers: " + argument["defaultValue"])
    return escaped(" ".join([argument.get("abstract", "")] + (["(" + "; ".join(more) + ")"] if more else [])))


def listed(title, entries):
    return [f".SH {title}"] + [line for name, text in entries for line in (".TP", name, text)] if entries else []


def named(command):
    """With what else it is called."""
    return ", ".join(f"\\fB{escaped(name)}\\fR" for name in [command["commandName"]] + command.get("aliases", []))


def page(command, version):
    names = command.get("superCommands", []) + [command["commandName"]]
    shown = [argument for argument in command.get("arguments", []) if argument["shouldDisplay"]]
    positional = [argument for argument in shown if argument["kind"] == "positional"]
    commands = [each for each in command.get("subcommands", []) if each["shouldDisplay"] and each["commandName"] != "help"]
    words = [called(argument) if not argument["isOptional"] else f"[{called(argument)}]" for argument in positional]
    words = (["\\fIkommando\\fR"] if commands else []) + ["[\\fItilvalg\\fR]"] + words
    lines = [f'.TH {"-".join(names).upper()} 1 "" "tilsyn {version}" "Tilsyn"', ".SH NAVN"]
    lines += [f"{escaped('-'.join(names))} \\- {escaped(command.get('abstract', '').rstrip('.'))}"]
    lines += [".SH OVERSIGT", f"\\fB{' '.join(names)}\\fR " + " ".join(words)]
    if command.get("discussion"):
        lines += [".SH BESKRIVELSE", paragraphs(command["discussion"])]
    lines += listed("KOMMANDOER", [(named(each), escaped(each.get("abstract", ""))) for each in commands])
    lines += listed("ARGUMENTER", [(called(argument), told(argument)) for argument in positional])
    lines += listed("TILVALG", [(called(argument), told(argument)) for argument in shown if argument["kind"] != "positional"])
    if len(names) > 1:
        lines += [".SH SE OGSÅ", f"\\fB{names[0]}\\fR(1)"]
    return "\n".join(lines) + "\n"


def main():
    folder, version = sys.argv[1:]
    os.makedirs(folder, exist_ok=True)
    root = json.load(sys.stdin)["command"]
    for command in [root] + [each for each in root["subcommands"] if each["shouldDisplay"] and each["commandName"] != "help"]:
        name = "-".join(command.get("superCommands", []) + [command["commandName"]])
        with open(os.path.join(folder, name + ".1"), "w", encoding="utf-8") as out:
            out.write(page(command, version))


if __name__ == "__main__":
    main()
