//===- Error.h - What went wrong, in words ----------------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_ERROR_H
#define HLQ_LIB_RUNTIME_ERROR_H

#include "hlq/Runtime/hlq_runtime.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace hlq::runtime {

/// What a call failed with, or nothing: `if (Error error = …) return error;`.
struct [[nodiscard]] Error {
  hlq_status status = HLQ_STATUS_OK;
  std::string text;
  /// The operand that it is about.
  int operand = -1;

  Error() = default;
  Error(hlq_status status, std::string text, int operand = -1)
      : status(status), text(std::move(text)), operand(operand) {}

  explicit operator bool() const { return status != HLQ_STATUS_OK; }
};

inline Error success() { return {}; }

inline void append(std::string &text, std::string_view part) { text += part; }
template <typename T>
std::enable_if_t<std::is_integral_v<T>> append(std::string &text, T part) {
  text += std::to_string(part);
}

/// Strings and integers as one string.
template <typename... Parts>
std::string concat(const Parts &...parts) {
  std::string text;
  (append(text, parts), ...);
  return text;
}

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_ERROR_H
