//===- LineReader.h - Lines, words and what is wrong with them --*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_LINEREADER_H
#define HLQ_LIB_RUNTIME_LINEREADER_H

#include "Error.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hlq::runtime {

/// A word of a stranger's file for a message: cut short and printable.
std::string shown(std::string_view word);

/// Whether a word consists of letters, digits and `others`.
bool isName(std::string_view word, std::string_view others);

std::optional<int64_t> parseInteger(std::string_view word);

/// Reads line by line and word by word. Functions that return bool say whether
/// all went well; if not, `error` says what.
class LineReader {
protected:
  explicit LineReader(std::string_view bytes) : rest(bytes) {}

  /// Errors, of the present line and of the file; both return false.
  bool fail(std::string_view text);
  bool failFile(std::string_view text);

  /// Goes to the next line; where there is none, a message says that `expected`
  /// should stand there.
  bool nextLine(std::string_view expected);

  bool isDone() const { return position == words.size(); }
  /// The next word, without and with going on; empty at the end of the line.
  std::string_view peek() const {
    return isDone() ? std::string_view() : words[position];
  }
  std::string_view word() {
    return isDone() ? std::string_view() : words[position++];
  }
  /// The word before.
  std::string_view previous() const { return words[position - 1]; }

  /// Goes on if the next word is `expected`.
  bool accept(std::string_view expected);
  /// The same; if it isn't, that is an error.
  bool expect(std::string_view expected);
  bool endLine();
  bool integer(std::string_view what, int64_t low, int64_t high,
               int64_t &value);
  /// The next word for a message.
  std::string found() const;

  /// What follows the present line.
  std::string_view rest;
  int32_t line = 0;
  Error error;

private:
  bool splitWords(std::string_view text);

  std::vector<std::string_view> words;
  size_t position = 0;
};

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_LINEREADER_H
