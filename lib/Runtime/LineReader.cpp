//===- LineReader.cpp - Lines, words and what is wrong with them ----------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LineReader.h"

#include <algorithm>
#include <charconv>

using namespace hlq::runtime;

std::string hlq::runtime::shown(std::string_view word) {
  std::string text;
  for (char c : word.substr(0, 60))
    text += c >= 32 && c < 127 ? c : '?';
  if (word.size() > 60)
    text += "...";
  return text;
}

bool hlq::runtime::isName(std::string_view word, std::string_view others) {
  return !word.empty() && std::all_of(word.begin(), word.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (c >= '0' && c <= '9') || others.find(c) != others.npos;
  });
}

std::optional<int64_t> hlq::runtime::parseInteger(std::string_view word) {
  int64_t value = 0;
  const char *end = word.data() + word.size();
  // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): ends at `end`
  auto [place, error] = std::from_chars(word.data(), end, value);
  if (word.empty() || error != std::errc() || place != end)
    return std::nullopt;
  return value;
}

bool LineReader::fail(std::string_view text) {
  error = Error(HLQ_STATUS_INVALID_EXECUTABLE,
                concat("executable, line ", line, ": ", text));
  return false;
}

bool LineReader::failFile(std::string_view text) {
  error = Error(HLQ_STATUS_INVALID_EXECUTABLE, concat("executable: ", text));
  return false;
}

bool LineReader::nextLine(std::string_view expected) {
  ++line;
  size_t end = rest.find('\n');
  if (end == rest.npos)
    return fail(
        rest.empty()
            ? concat("the file ends where ", expected, " is expected")
            : concat("the file ends within the line '", shown(rest), "'"));
  std::string_view text = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return splitWords(text);
}

bool LineReader::splitWords(std::string_view text) {
  words.clear();
  position = 0;
  size_t place = std::min(text.find_first_not_of(' '), text.size());
  while (place < text.size()) {
    size_t end = place;
    if (text[place] == '"') {
      for (++end; end < text.size() && text[end] != '"'; ++end)
        if (text[end] == '\\')
          ++end;
      if (end >= text.size())
        return fail("a string is not closed");
      ++end;
    } else {
      end = std::min(text.find(' ', place), text.size());
    }
    if (end == place)
      return fail("two blanks in a row");
    words.push_back(text.substr(place, end - place));
    if (end == text.size())
      return true;
    if (text[end] != ' ' || end + 1 == text.size())
      return fail(text[end] == ' ' ? "a blank ends the line"
                                   : "a blank is expected behind a string");
    place = end + 1;
  }
  return fail("the line is empty");
}

bool LineReader::integer(std::string_view what, int64_t low, int64_t high,
                         int64_t &value) {
  std::optional<int64_t> parsed = parseInteger(peek());
  if (!parsed)
    return fail(concat(what, ": expected an integer, got ", found()));
  if (*parsed < low || *parsed > high)
    return fail(
        concat(what, " is ", *parsed, ", not from ", low, " to ", high));
  value = *parsed;
  ++position;
  return true;
}

bool LineReader::accept(std::string_view expected) {
  if (isDone() || words[position] != expected)
    return false;
  ++position;
  return true;
}

bool LineReader::expect(std::string_view expected) {
  return accept(expected) ||
         fail(concat("expected '", expected, "', got ", found()));
}

bool LineReader::endLine() {
  return isDone() || fail(concat("nothing more is expected, got ", found()));
}

std::string LineReader::found() const {
  return isDone() ? "the end of the line" : concat("'", shown(peek()), "'");
}
