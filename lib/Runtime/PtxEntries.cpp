//===- PtxEntries.cpp - The kernels in a PTX text -------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PtxEntries.h"

#include <cctype>

using namespace hlq::runtime;

namespace {

/// Splits PTX into words and single punctuation marks, without comments.
class Tokens {
public:
  explicit Tokens(std::string_view text) : rest(text) {}

  /// The next token; empty at the end.
  std::string_view next() {
    skipBlanks();
    if (rest.empty())
      return {};
    size_t length = 0;
    while (length < rest.size() && isWord(rest[length]))
      ++length;
    return take(length == 0 ? 1 : length);
  }

private:
  static bool isWord(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' ||
           c == '.' || c == '$' || c == '%';
  }
  std::string_view take(size_t length) {
    std::string_view token = rest.substr(0, length);
    rest.remove_prefix(length);
    return token;
  }
  void skipTo(std::string_view end) {
    size_t place = rest.find(end);
    rest.remove_prefix(place == rest.npos ? rest.size() : place + end.size());
  }
  void skipBlanks() {
    while (!rest.empty()) {
      if (std::isspace(static_cast<unsigned char>(rest.front())))
        rest.remove_prefix(1);
      else if (rest.substr(0, 2) == "//")
        skipTo("\n");
      else if (rest.substr(0, 2) == "/*")
        skipTo("*/");
      else
        return;
    }
  }

  std::string_view rest;
};

int64_t toInteger(std::string_view word) {
  int64_t value = 0;
  for (char c : word) {
    if (c < '0' || c > '9' || value > (int64_t(1) << 40))
      return 0;
    value = 10 * value + (c - '0');
  }
  return value;
}

/// The size that a type such as `.u64` ends in; 0 for other directives.
int64_t typeBytes(std::string_view word) {
  if (word.size() < 3 || word[0] != '.' ||
      std::string_view("busf").find(word[1]) == std::string_view::npos)
    return 0;
  return toInteger(word.substr(2)) / 8;
}

/// Parameters up to the parenthesis that closes the list.
void readParameters(Tokens &tokens, std::vector<PtxParameter> &parameters) {
  std::string_view token;
  while (!(token = tokens.next()).empty() && token != ")") {
    if (token == ".param") {
      parameters.push_back({0, 0});
      continue;
    }
    if (parameters.empty())
      continue;
    PtxParameter &parameter = parameters.back();
    if (token == ".ptr") {
      // What follows describes the memory pointed to.
      while (!(token = tokens.next()).empty() && token != "," && token != ")")
        ;
      if (token == ")")
        return;
    } else if (token == ".align") {
      parameter.alignment = toInteger(tokens.next());
    } else if (token == "[") {
      parameter.bytes *= toInteger(tokens.next());
    } else if (int64_t bytes = typeBytes(token)) {
      parameter.bytes = bytes;
      if (parameter.alignment == 0)
        parameter.alignment = bytes;
    }
  }
}

} // namespace

const PtxEntry *PtxSummary::find(std::string_view name) const {
  for (const PtxEntry &entry : entries)
    if (entry.name == name)
      return &entry;
  return nullptr;
}

PtxSummary hlq::runtime::summarizePtx(std::string_view ptx) {
  PtxSummary summary;
  Tokens tokens(ptx);
  std::string_view token;
  while (!(token = tokens.next()).empty()) {
    if (token == ".target" && summary.target.empty()) {
      summary.target = tokens.next();
    } else if (token == ".entry") {
      PtxEntry entry;
      entry.name = tokens.next();
      if (tokens.next() == "(")
        readParameters(tokens, entry.parameters);
      summary.entries.push_back(std::move(entry));
    }
  }
  return summary;
}
