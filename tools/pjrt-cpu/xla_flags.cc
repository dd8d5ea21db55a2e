// XLA_FLAGS, judged before XLA reads them: for a flag or a value that it does not take XLA ends the process.
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "absl/strings/str_join.h"
#include "plugin.h"
#include "xla/debug_options_flags.h"
#include "xla/tsl/util/command_line_flags.h"

namespace plugin {
namespace {

constexpr absl::string_view kSpace = " \t\r\n";

/// The flags of a text, split as XLA does (parse_flags_from_env.h): at whitespace, but in the quotes of a value.
std::vector<std::string> SplitFlags(absl::string_view text) {
  std::vector<std::string> flags;
  size_t at = text.find_first_not_of(kSpace);
  while (at != absl::string_view::npos && text[at] == '-') {
    std::string flag;
    while (at < text.size() && !absl::StrContains(kSpace, text[at]) && text[at] != '=') flag += text[at++];
    const char quote = at + 1 < text.size() && text[at] == '=' ? text[at + 1] : '\0';
    if (quote == '"' || quote == '\'') {
      flag += '=';
      for (at += 2; at < text.size() && text[at] != quote; ++at) {
        if (quote == '"' && text[at] == '\\' && at + 1 < text.size()) ++at;
        flag += text[at];
      }
      ++at;
    } else {
      while (at < text.size() && !absl::StrContains(kSpace, text[at])) flag += text[at++];
    }
    flags.push_back(std::move(flag));
    at = at < text.size() ? text.find_first_not_of(kSpace, at) : absl::string_view::npos;
  }
  return flags;
}

}  // namespace

absl::Status CheckXlaFlags() {
  const char* variable = std::getenv("XLA_FLAGS");
  std::string text = variable == nullptr ? "" : variable;
  if (text.empty()) return absl::OkStatus();
  const size_t first = text.find_first_not_of(kSpace);
  if (first == std::string::npos || text[first] != '-') {
    std::ifstream file(text);
    std::stringstream content;
    if (!(file && content << file.rdbuf())) {
      return absl::InvalidArgumentError(
          absl::StrCat("XLA_FLAGS is \"", text, "\", which is neither a flag nor a file of flags"));
    }
    text = content.str();
  }
  xla::DebugOptions options = xla::DefaultDebugOptionsIgnoringFlags();
  std::vector<tsl::Flag> known;
  xla::MakeDebugOptionsFlags(&known, &options);
  std::vector<std::string> refused;
  for (const std::string& flag : SplitFlags(text)) {
    std::vector<std::string> rest = {flag};
    const bool has_value = tsl::Flags::Parse(rest, known);
    if (!has_value || !rest.empty()) refused.push_back(flag);
  }
  if (refused.empty()) return absl::OkStatus();
  return absl::InvalidArgumentError(
      absl::StrCat("XLA_FLAGS has what XLA does not know here: ", absl::StrJoin(refused, " ")));
}

}  // namespace plugin
