// The plugin is compiled as two units, at the same time: reading XLA's headers takes most of it.
#include "api.cc"
#include "client.cc"
#include "compile.cc"
#include "log_level.cc"
#include "status.cc"
#include "values.cc"
#include "xla_flags.cc"
