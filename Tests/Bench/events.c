/* Drains libyaml's events from a file and prints how many there were: the yardstick of `make bench`. */
#include <stdio.h>
#include <yaml.h>

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  yaml_parser_t parser;
  yaml_event_t event;
  long count = 0;
  int type;

  if (!file || !yaml_parser_initialize(&parser)) return 2;
  yaml_parser_set_input_file(&parser, file);
  do {
    if (!yaml_parser_parse(&parser, &event)) return 1;
    type = event.type;
    yaml_event_delete(&event);
    count++;
  } while (type != YAML_STREAM_END_EVENT);
  yaml_parser_delete(&parser);
  fclose(file);
  printf("%ld\n", count);
  return 0;
}
