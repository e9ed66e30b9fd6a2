//===- PlanReaderTest.cpp - Tests of reading executables ------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Sample.h"

namespace {

/// What loading fails with; "" where it doesn't.
std::string failure(const std::string &bytes) {
  auto *executable = reinterpret_cast<hlq_executable *>(8);
  hlq_status status =
      hlq_executable_load(bytes.data(), bytes.size(), &executable);
  EXPECT_EQ(status == HLQ_STATUS_OK, executable != nullptr);
  if (status == HLQ_STATUS_OK) {
    hlq_executable_unload(executable);
    return "";
  }
  EXPECT_EQ(status, HLQ_STATUS_INVALID_EXECUTABLE);
  return hlq_last_error();
}

TEST(PlanReaderTest, SaysWhatThereIs) {
  Loaded loaded;
  EXPECT_STREQ(hlq_executable_target(loaded.executable), "sm_90a");
  ASSERT_EQ(hlq_executable_function_count(loaded.executable), 2u);
  const hlq_function *second = nullptr;
  ASSERT_EQ(hlq_executable_get_function(loaded.executable, 1, &second),
            HLQ_STATUS_OK);
  EXPECT_STREQ(hlq_function_name(second), "nothing");
  EXPECT_EQ(hlq_function_operand_count(second), 0u);

  const hlq_function *backward = loaded.function();
  ASSERT_EQ(hlq_function_operand_count(backward), 4u);
  hlq_operand_info info;
  ASSERT_EQ(hlq_function_operand_info(backward, 2, &info), HLQ_STATUS_OK);
  EXPECT_STREQ(info.name, "seed");
  EXPECT_EQ(info.element_type, HLQ_I64);
  EXPECT_EQ(info.direction, HLQ_IN);
  EXPECT_EQ(info.rank, 0);
  ASSERT_EQ(hlq_function_operand_info(backward, 3, &info), HLQ_STATUS_OK);
  EXPECT_STREQ(info.name, "gx");
  EXPECT_EQ(info.element_type, HLQ_BF16);
  EXPECT_EQ(info.direction, HLQ_OUT);
  EXPECT_EQ(info.rank, 2);
  EXPECT_EQ(info.sizes[0], HLQ_DYNAMIC_SIZE);
  EXPECT_EQ(info.sizes[1], 32);
}

TEST(PlanReaderTest, EveryTruncationIsRefused) {
  std::string bytes = sample();
  for (size_t size = 0; size < bytes.size(); ++size)
    ASSERT_NE(failure(bytes.substr(0, size)), "") << size;
  EXPECT_NE(failure(bytes + "\n"), "");
}

TEST(PlanReaderTest, EveryChangedByteIsRefused) {
  std::string bytes = sample();
  for (size_t i = 0; i < bytes.size(); ++i)
    for (int bit : {0, 5}) {
      std::string changed = bytes;
      changed[i] = static_cast<char>(changed[i] ^ (1 << bit));
      ASSERT_NE(failure(changed), "") << i << ", bit " << bit;
    }
}

TEST(PlanReaderTest, ChecksumIsNamed) {
  EXPECT_EQ(failure("hlq-executable 1\ntarget sm_90a\n"
                    "checksum 0123456789abcdef\nfoobar"),
            "executable: damaged or truncated: the 6 bytes behind line 3 have "
            "the checksum 85944171f73967e8, not 0123456789abcdef");
}

struct Damage {
  const char *from, *to, *message;
};

TEST(PlanReaderTest, HeaderThatIsWrong) {
  const Damage kDamages[] = {
      {"hlq-executable 1",
       "\x7f"
       "ELF",
       "executable: it begins with '?ELF?target sm_', not with "
       "'hlq-executable'"},
      {"hlq-executable 1", "hlq-executable 2",
       "executable, line 1: format version 2; this runtime reads version 1"},
      {"hlq-executable 1", "hlq-executable one",
       "executable, line 1: the version: expected an integer, got 'one'"},
      {"target sm_90a", "target gfx942",
       "executable, line 2: target 'gfx942' is not of the form sm_90 or "
       "sm_90a"},
      {"target sm_90a", "target sm_90a b",
       "executable, line 2: nothing more is expected, got 'b'"},
      {"target sm_90a", "target sm_80",
       "executable: line 2 says target sm_80, its PTX says 'sm_90a'"},
      {"checksum ", "checksum 0",
       "executable, line 3: the checksum has 16 hexadecimal digits"},
  };
  for (const Damage &damage : kDamages)
    EXPECT_EQ(failure(replaced(sample(), damage.from, damage.to))
                  .rfind(damage.message, 0),
              0u)
        << damage.to << ": "
        << failure(replaced(sample(), damage.from, damage.to));
  EXPECT_EQ(failure(""), "executable: it is empty");
}

TEST(PlanReaderTest, BodyThatIsWrong) {
  const Damage kDamages[] = {
      // Lines and words.
      {"end\n", "end\n\n", "the line is empty"},
      {"bytes %2", "bytes  %2", "two blanks in a row"},
      {"bytes %2", "bytes %2 ", "a blank ends the line"},
      {"bytes %2", "bytes %2 %3", "nothing more is expected, got '%3'"},
      {"\"at most", "at most", "expected a text in quotation marks, got 'at'"},
      {" here\"", " here", "a string is not closed"},
      {" here\"", " here\"!", "a blank is expected behind a string"},
      {"\\\\ here", "\\n here", "a backslash stands before \" and \\ only"},
      {"require %2", "require %2 \"\"", "expected a text in quotation marks"},
      // Functions and operands.
      {"function backward", "funktion backward",
       "executable, line 4: expected 'function', got 'funktion'"},
      {"function backward", "function back/ward",
       "expected a function's name, got 'back/ward'"},
      {"function nothing", "function backward", "a second function 'backward'"},
      {"operand w in", "operand gy in", "a second operand 'gy'"},
      {"operand w in", "operand w* in", "expected an operand's name, got 'w*'"},
      {"operand w in", "operand w into",
       "expected in, out or inout, got 'into'"},
      {"w in bf16", "w in f64",
       "expected bf16, f16, f32, i64 or i8, got 'f64'"},
      {"bf16 64 32", "bf16 64 0",
       "a size is 0, not from 1 to 9223372036854775807"},
      {"bf16 64 32", "bf16 64 x", "a size: expected an integer, got 'x'"},
      {"bf16 64 32", "bf16 1 2 3 4 5 6 7 8 9",
       "operand 'w' has more than 8 dimensions"},
      // Extents.
      {"extent gx 0", "extent gy 0", "operand 'gy' is no 'out' operand"},
      {"extent gx 0", "extent gx 1", "operand 'gx': size 1 is static"},
      {"extent gx 0", "extent gx 2", "the dimension is 2, not from 0 to 1"},
      {"extent gx 0 %0\n", "extent gx 0 %0\nextent gx 0 %0\n",
       "operand 'gx': a second extent of dimension 0"},
      {"extents\nlet %0 = size gy 0", "extents\nlet %0 = size gx 0",
       "operand 'gx' is an 'out' operand, on which extents can't depend"},
      // Values.
      {"let %1 = constant 4096", "let %2 = constant 4096",
       "expected 'let %1', got '%2'"},
      {"let %1 = constant 4096", "let %1 constant 4096",
       "expected '=', got 'constant'"},
      {"constant 4096", "constant 9223372036854775808",
       "the constant: expected an integer, got '9223372036854775808'"},
      {"mul %0 %1", "mul %0 %2",
       "'%2' is not computed above; this section has 2 values so far"},
      {"mul %0 %1", "mul %0", "expected a value such as %0, got the end of"},
      {"mul %0 %1", "mul %0 %-1", "expected a value such as %0, got '%-1'"},
      {"mul %0 %1", "mul %0 7", "expected a value such as %0, got '7'"},
      {"mul %0 %1", "pow %0 %1", "unknown instruction 'pow'"},
      {"le %0 %1", "select %0 %1", "expected a value such as %0, got the end"},
      {"let %1 = constant 128", "let %1 = workspace 128",
       "unknown instruction 'workspace' in this section"},
      {"let %1 = constant 128", "let %1 = address gy",
       "'address' belongs into the launch section only"},
      {"let %3 = address gy", "let %3 = address gz",
       "function 'backward' has no operand 'gz'"},
      {"let %4 = value seed", "let %4 = value gy",
       "operand 'gy' has no value: it is no 'in i64' of rank 0"},
      {"let %4 = value seed", "let %4 = size seed 0",
       "operand 'seed' has no dimensions"},
      {"stride gx 0", "stride gx 2", "the dimension is 2, not from 0 to 1"},
      {"workspace 0", "workspace -1",
       "the offset is -1, not from 0 to 9223372036854775807"},
      // Statements.
      {"memset %6 %7", "memcpy %6 %7",
       "executable, line 41: expected let, require, memset, map, map-if, "
       "kernel "
       "or end, got 'memcpy'"},
      {"map codes", "map ptr", "expected a map's name, got 'ptr'"},
      {"result bf16", "codes bf16", "a second map 'codes'"},
      {"codes i8", "codes i4", "expected i8, i32, f16, bf16 or f32, got 'i4'"},
      {"sizes %9 %0 strides", "sizes strides", "map 'codes' has no sizes"},
      {"sizes %9 %0", "sizes %9 %0 %0 %0 %0 %0",
       "map 'codes' has more than 5 dimensions"},
      {"sizes %9 %0", "sizes %9 %0 %0",
       "expected a value such as %0, got 'box'"},
      {"box 64 8", "box 64 257", "a size of the box is 257, not from 1 to 256"},
      {"box 64 8", "box 64", "a size of the box: expected an integer"},
      {"box 64 8", "box 24 8", "the box is 24 bytes wide, no multiple of 16"},
      {"box 64 8", "box 80 8",
       "the box is 80 bytes wide, more than the swizzle's 64"},
      {"swizzle 64", "swizzle 16", "expected 0, 32, 64 or 128, got '16'"},
      {"else codes", "else cods", "no map 'cods' above"},
      {"else codes", "", "a blank ends the line"},
      {"block 256 1 1", "block 256 8 1",
       "a block of 256 x 8 x 1 threads, more than 1024 or deeper than 64"},
      {"block 256 1 1", "block 1 1 65", "deeper than 64"},
      {"block 256 1 1", "block 0 1 1",
       "a size of the block is 0, not from 1 to 1024"},
      {"shared 49152", "shared -1", "the shared memory is -1"},
      {"49152 args", "49152 early args", "expected 'args', got 'early'"},
      {"49152 args", "49152 dependent args",
       "executable, line 44: kernel 'encode' is dependent, but no kernel "
       "precedes it, or a memset stands between them"},
      {"kernel contract_0 grid %11 %12 %14 block 384 1 1 shared 215040 args",
       "memset %6 %7\nkernel contract_0 grid %11 %12 %14 block 384 1 1 shared "
       "215040 dependent args",
       "kernel 'contract_0' is dependent, but no kernel precedes it, or a "
       "memset stands between them"},
      {"args codes", "args cods",
       "expected ptr, i64, i32, f32 or a map above, got 'cods'"},
      // PTX.
      {"kernel encode", "kernel encoder",
       "executable, line 44: kernel 'encoder' is no entry of the PTX"},
      {"i32 %0 i64 %4 ptr %5", "i32 %0 i64 %4",
       "kernel 'encode' takes 4 arguments, got 3"},
      {"i32 %0 i64 %4 ptr %5", "i64 %0 i64 %4 ptr %5",
       "kernel 'encode', argument 1: 8 bytes are passed, the PTX declares 4"},
      {"args codes result", "args ptr %3 result",
       "kernel 'contract_0', argument 0: 8 bytes are passed, the PTX declares "
       "128"},
      {".align 64 .b8 contract_0_param_1", ".align 32 .b8 contract_0_param_1",
       "argument 1: a map is aligned to 64, the PTX declares 32"},
      {".entry encode(", ".entry encodf(", "kernel 'encode' is no entry"},
      {"ptx ", "ptx 1", "bytes, but"},
  };
  for (const Damage &damage : kDamages) {
    std::string message =
        failure(seal(replaced(withPtx(kFunctions), damage.from, damage.to)));
    EXPECT_NE(message.find(damage.message), message.npos)
        << damage.from << " -> " << damage.to << ": " << message;
    EXPECT_EQ(message.rfind("executable, line ", 0), 0u) << message;
  }
}

TEST(PlanReaderTest, PtxWithNullCharacter) {
  std::string ptx = kPtx;
  ptx[5] = '\0';
  EXPECT_NE(failure(seal(withPtx(kFunctions, ptx)))
                .find("the PTX contains a null character"),
            std::string::npos);
}

TEST(PlanReaderTest, FileWithoutPtxOrFunctions) {
  EXPECT_EQ(failure(seal(kFunctions)),
            "executable, line 54: the file ends where 'function' or 'ptx' is "
            "expected");
  EXPECT_EQ(failure(seal("")), "executable, line 4: the file ends where "
                               "'function' is expected");
  EXPECT_EQ(failure(seal("function f\nworkspa")),
            "executable, line 5: the file ends within the line 'workspa'");
  EXPECT_EQ(failure(seal("ptx 3\nfoo")),
            "executable, line 4: expected 'function', got 'ptx'");
}

TEST(PlanReaderTest, StrangersTextIsShownInShort) {
  EXPECT_EQ(failure(seal("\x01" + std::string(100, 'x') + "\n")),
            "executable, line 4: expected 'function', got '?" +
                std::string(59, 'x') + "...'");
}

TEST(PlanReaderTest, MisuseIsRefused) {
  hlq_executable *executable = nullptr;
  EXPECT_EQ(hlq_executable_load(nullptr, 0, &executable),
            HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_STREQ(hlq_last_error(), "hlq_executable_load: bytes is null");
  EXPECT_EQ(hlq_executable_load("x", 1, nullptr), HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_EQ(hlq_executable_unload(nullptr), HLQ_STATUS_OK);

  Loaded loaded;
  const hlq_function *function = loaded.function();
  EXPECT_EQ(hlq_executable_get_function(loaded.executable, 2, &function),
            HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_STREQ(hlq_last_error(), "function 2 of 2");
  EXPECT_EQ(function, nullptr);
  EXPECT_EQ(hlq_executable_find_function(loaded.executable, "b", &function),
            HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_STREQ(hlq_last_error(),
               "no function 'b'; there are: backward, nothing");
  hlq_operand_info info;
  EXPECT_EQ(hlq_function_operand_info(loaded.function(), 4, &info),
            HLQ_STATUS_INVALID_ARGUMENT);
  EXPECT_STREQ(hlq_last_error(), "function 'backward': operand 4 of 4");
  EXPECT_EQ(hlq_last_error_operand(), -1);
  EXPECT_EQ(hlq_executable_target(nullptr), nullptr);
  EXPECT_EQ(hlq_prepare(nullptr), HLQ_STATUS_INVALID_ARGUMENT);
}

TEST(PlanReaderTest, EveryStatusHasAName) {
  std::string unknown = "unknown status";
  for (int status = HLQ_STATUS_OK; status <= HLQ_STATUS_OUT_OF_MEMORY; ++status)
    EXPECT_NE(hlq_status_string(static_cast<hlq_status>(status)), unknown);
  EXPECT_EQ(hlq_status_string(static_cast<hlq_status>(99)), unknown);
  EXPECT_EQ(hlq_runtime_version(), HLQ_RUNTIME_VERSION);
}

} // namespace
