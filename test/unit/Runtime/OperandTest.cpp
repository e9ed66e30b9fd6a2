//===- OperandTest.cpp - Tests of operands, sizes and arithmetic ----------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sample.h"

#include <functional>

namespace {

TEST(OperandTest, SizesOfOutputsFollowFromInputs) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands();
  given[3] = hlq_operand{};
  given[3].address = reinterpret_cast<void *>(0x3000);
  ASSERT_EQ(hlq_infer_sizes(loaded.function(), given.data(), 4, 3),
            HLQ_STATUS_OK)
      << hlq_last_error();
  EXPECT_EQ(given[3].element_type, HLQ_BF16);
  EXPECT_EQ(given[3].rank, 2);
  EXPECT_EQ(given[3].sizes[0], 300);
  EXPECT_EQ(given[3].sizes[1], 32);
  EXPECT_EQ(given[3].strides[0], 32);
  EXPECT_EQ(given[3].strides[1], 1);
  EXPECT_EQ(given[3].address, reinterpret_cast<void *>(0x3000));
  EXPECT_EQ(hlq_infer_sizes(loaded.function(), given.data(), 4, 0),
            HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_STREQ(hlq_last_error(),
               "function 'backward': operand 0 is no 'out' operand");
}

TEST(OperandTest, SizesThatNothingSaysAreNotInferred) {
  Loaded loaded(seal(withPtx(replaced(
      kFunctions, "extents\nlet %0 = size gy 0\nextent gx 0 %0\n", ""))));
  std::vector<hlq_operand> given = operands();
  EXPECT_EQ(hlq_infer_sizes(loaded.function(), given.data(), 4, 3),
            HLQ_STATUS_INVALID_OPERAND);
  EXPECT_STREQ(hlq_last_error(),
               "function 'backward', operand 'gx': size 0 is dynamic, and the "
               "executable doesn't say what it is");
  EXPECT_EQ(hlq_last_error_operand(), 3);
}

TEST(OperandTest, RowsOfCodesArePadded) {
  Loaded loaded(seal(withPtx(
      replaced(kFunctions, "function nothing\n",
               "function encode\noperand x in f32 300 200\n"
               "operand codes out i8 300 200\noperand vector out i8 200\n"))));
  std::vector<hlq_operand> given = {
      matrix(0x1000, {300, 200}, HLQ_F32), {}, {}};
  const hlq_function *encode = loaded.function("encode");
  ASSERT_EQ(hlq_infer_sizes(encode, given.data(), 3, 1), HLQ_STATUS_OK)
      << hlq_last_error();
  EXPECT_EQ(given[1].element_type, HLQ_I8);
  EXPECT_EQ(given[1].sizes[1], 200);
  EXPECT_EQ(given[1].strides[0], 256);
  EXPECT_EQ(given[1].strides[1], 1);
  ASSERT_EQ(hlq_infer_sizes(encode, given.data(), 3, 2), HLQ_STATUS_OK);
  // A byte has no alignment of its own.
  given[1].address = reinterpret_cast<void *>(0x2001);
  given[2].address = reinterpret_cast<void *>(0x3001);
  size_t bytes = 0;
  EXPECT_EQ(hlq_workspace_size(encode, given.data(), 3, &bytes), HLQ_STATUS_OK)
      << hlq_last_error();
  given[1].element_type = HLQ_BF16;
  EXPECT_EQ(hlq_workspace_size(encode, given.data(), 3, &bytes),
            HLQ_STATUS_INVALID_OPERAND);
  EXPECT_STREQ(hlq_last_error(), "function 'encode', operand 'codes': element "
                                 "type bf16, must be i8");
}

TEST(OperandTest, WorkspaceSizeLooksAtNoAddress) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands();
  for (hlq_operand &operand : given)
    operand.address = nullptr;
  size_t bytes = 0;
  ASSERT_EQ(hlq_workspace_size(loaded.function(), given.data(), 4, &bytes),
            HLQ_STATUS_OK)
      << hlq_last_error();
  EXPECT_EQ(bytes, 300u * 128);
  ASSERT_EQ(hlq_workspace_size(loaded.function("nothing"), nullptr, 0, &bytes),
            HLQ_STATUS_OK);
  EXPECT_EQ(bytes, 0u);
}

struct Violation {
  std::function<void(std::vector<hlq_operand> &)> change;
  int operand;
  const char *message;
};

TEST(OperandTest, RulesOfSizes) {
  using Operands = std::vector<hlq_operand>;
  const Violation kViolations[] = {
      {[](Operands &o) { o.pop_back(); }, -1,
       "function 'backward' takes 4 operands, got 3"},
      {[](Operands &o) { o[0].element_type = HLQ_F32; }, 0,
       "function 'backward', operand 'gy': element type f32, must be bf16"},
      {[](Operands &o) { o[1].element_type = 0; }, 1,
       "function 'backward', operand 'w': element type number 0, must be bf16"},
      {[](Operands &o) { o[0].rank = 3; }, 0,
       "function 'backward', operand 'gy': rank 3, must be 2"},
      {[](Operands &o) { o[0].sizes[0] = 0; }, 0,
       "function 'backward', operand 'gy': size 0 is 0, must be at least 1"},
      {[](Operands &o) { o[1].sizes[1] = 31; }, 1,
       "function 'backward', operand 'w': size 1 is 31, must be 32"},
      {[](Operands &o) { o[0].strides[1] = 2; }, 0,
       "function 'backward', operand 'gy': stride 1 is 2, must be 1"},
      {[](Operands &o) { o[0].strides[0] = 63; }, 0,
       "function 'backward', operand 'gy': stride 0 is 63, must be at least "
       "64"},
      {[](Operands &o) { o[0].strides[0] = INT64_MAX / 300; }, 0,
       "function 'backward', operand 'gy': size 0 times stride 0 is 300 * "
       "30744573456182586 elements, which doesn't fit 64 bits in bytes"},
      {[](Operands &o) { o[1].is_value = 1; }, 1,
       "function 'backward', operand 'w': given by value, must be in device "
       "memory"},
      {[](Operands &o) { o[3].sizes[0] = 299; }, 3,
       "function 'backward', operand 'gx': size 0 is 299, must be 300"},
  };
  Loaded loaded;
  for (const Violation &violation : kViolations) {
    Operands given = operands();
    violation.change(given);
    size_t bytes = 0;
    EXPECT_EQ(hlq_workspace_size(loaded.function(), given.data(), given.size(),
                                 &bytes),
              HLQ_STATUS_INVALID_OPERAND);
    EXPECT_STREQ(hlq_last_error(), violation.message);
    EXPECT_EQ(hlq_last_error_operand(), violation.operand);
    // A launch looks first at the same, and needs no driver to refuse it.
    EXPECT_EQ(hlq_launch(loaded.function(), given.data(), given.size(), nullptr,
                         0, nullptr),
              HLQ_STATUS_INVALID_OPERAND);
    EXPECT_STREQ(hlq_last_error(), violation.message);
  }
}

TEST(OperandTest, RulesOfAddresses) {
  using Operands = std::vector<hlq_operand>;
  const Violation kViolations[] = {
      {[](Operands &o) { o[0].address = nullptr; }, 0,
       "function 'backward', operand 'gy': the address is null"},
      {[](Operands &o) { o[3].address = reinterpret_cast<void *>(0x3001); }, 3,
       "function 'backward', operand 'gx': the address is 12289, no multiple "
       "of "
       "the 2 bytes of an element"},
      {[](Operands &o) { o[2] = matrix(0x14, {}, HLQ_I64); }, 2,
       "function 'backward', operand 'seed': the address is 20, no multiple of "
       "the 8 bytes of an element"},
  };
  Loaded loaded;
  for (const Violation &violation : kViolations) {
    Operands given = operands();
    violation.change(given);
    EXPECT_EQ(hlq_launch(loaded.function(), given.data(), given.size(), nullptr,
                         0, nullptr),
              HLQ_STATUS_INVALID_OPERAND);
    EXPECT_STREQ(hlq_last_error(), violation.message);
    EXPECT_EQ(hlq_last_error_operand(), violation.operand);
  }
}

TEST(OperandTest, RequirementsAreSaidWithoutADriver) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands(4097);
  EXPECT_EQ(hlq_launch(loaded.function(), given.data(), 4,
                       reinterpret_cast<void *>(0x100), 1 << 20, nullptr),
            HLQ_STATUS_INVALID_OPERAND);
  EXPECT_STREQ(hlq_last_error(),
               "function 'backward': at most 4096 rows, said \"gy\" \\ here");
}

TEST(OperandTest, RulesOfTheWorkspace) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands();
  auto launch = [&](int64_t address, size_t bytes) -> std::string {
    EXPECT_EQ(hlq_launch(loaded.function(), given.data(), 4,
                         reinterpret_cast<void *>(address), bytes, nullptr),
              HLQ_STATUS_INVALID_WORKSPACE);
    return hlq_last_error();
  };
  EXPECT_EQ(launch(0, 38400), "function 'backward', workspace: the address is "
                              "null, 38400 bytes are needed");
  EXPECT_EQ(launch(0x100, 38399), "function 'backward', workspace: 38399 "
                                  "bytes, must be at least 38400");
  EXPECT_EQ(launch(0x180, 38400), "function 'backward', workspace: the address "
                                  "is 384, no multiple of 256");
}

/// A function without operands, with this workspace section.
std::string computing(const std::string &lines) {
  return seal(withPtx("function f\nworkspace\n" + lines + "launch\nend\n"));
}

TEST(ArithmeticTest, Results) {
  struct Case {
    std::string operation;
    int64_t a, b, result;
  };
  const Case kCases[] = {
      {"add", 7, -2, 5},
      {"sub", 7, -2, 9},
      {"mul", 7, -2, -14},
      {"div", 7, 2, 3},
      {"div", -7, 2, -3},
      {"div", 7, -2, -3},
      {"ceildiv", 7, 2, 4},
      {"ceildiv", 8, 2, 4},
      {"ceildiv", -7, 2, -3},
      {"ceildiv", 7, -2, -3},
      {"ceildiv", -7, -2, 4},
      {"ceildiv", INT64_MAX, 2, 4611686018427387904},
      {"rem", 7, 2, 1},
      {"rem", -7, 2, -1},
      {"min", -3, 2, -3},
      {"max", -3, 2, 2},
      {"and", 6, 3, 2},
      {"or", 6, 3, 7},
      {"eq", 2, 2, 1},
      {"eq", 2, 3, 0},
      {"ne", 2, 3, 1},
      {"ne", 2, 2, 0},
      {"lt", -1, 0, 1},
      {"lt", 0, 0, 0},
      {"le", 0, 0, 1},
      {"le", 1, 0, 0},
      {"select %0", 5, 9, 5},
      {"select %1", 5, 9, 9},
      {"sub", INT64_MIN, 0, INT64_MIN},
  };
  for (const Case &c : kCases) {
    std::string operation = c.operation + " %2 %3";
    Loaded loaded(computing(
        "let %0 = constant 1\nlet %1 = constant 0\nlet %2 = constant " +
        std::to_string(c.a) + "\nlet %3 = constant " + std::to_string(c.b) +
        "\nlet %4 = " + operation + "\nlet %5 = constant " +
        std::to_string(c.result) + "\nlet %6 = eq %4 %5\nbytes %6\n"));
    size_t bytes = 7;
    EXPECT_EQ(hlq_workspace_size(loaded.function("f"), nullptr, 0, &bytes),
              HLQ_STATUS_OK)
        << hlq_last_error();
    EXPECT_EQ(bytes, 1u) << operation << ", " << c.a << ", " << c.b;
  }
}

TEST(ArithmeticTest, Errors) {
  struct Case {
    const char *operation;
    int64_t a, b;
    const char *message;
  };
  const Case kCases[] = {
      {"div", 7, 0, "division by zero of 7 and 0"},
      {"rem", 7, 0, "division by zero of 7 and 0"},
      {"ceildiv", -7, 0, "division by zero of -7 and 0"},
      {"div", INT64_MIN, -1, "64-bit overflow of -9223372036854775808 and -1"},
      {"rem", INT64_MIN, -1, "64-bit overflow of -9223372036854775808 and -1"},
      {"ceildiv", INT64_MIN, -1,
       "64-bit overflow of -9223372036854775808 and -1"},
      {"add", INT64_MAX, 1, "64-bit overflow of 9223372036854775807 and 1"},
      {"sub", INT64_MIN, 1, "64-bit overflow of -9223372036854775808 and 1"},
      {"mul", INT64_MAX, 2, "64-bit overflow of 9223372036854775807 and 2"},
  };
  for (const Case &c : kCases) {
    Loaded loaded(computing("let %0 = constant " + std::to_string(c.a) +
                            "\nlet %1 = constant " + std::to_string(c.b) +
                            "\nlet %2 = " + c.operation +
                            " %0 %1\nbytes %2\n"));
    size_t bytes = 0;
    EXPECT_EQ(hlq_workspace_size(loaded.function("f"), nullptr, 0, &bytes),
              HLQ_STATUS_PLAN_FAILED);
    EXPECT_EQ(hlq_last_error(),
              std::string("function 'f', line 8 of the executable: ") +
                  c.message);
  }
  Loaded loaded(computing("let %0 = constant -1\nbytes %0\n"));
  size_t bytes = 0;
  EXPECT_EQ(hlq_workspace_size(loaded.function("f"), nullptr, 0, &bytes),
            HLQ_STATUS_PLAN_FAILED);
  EXPECT_STREQ(hlq_last_error(), "function 'f': a workspace of -1 bytes");
}

} // namespace
