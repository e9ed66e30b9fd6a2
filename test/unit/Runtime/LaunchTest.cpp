//===- LaunchTest.cpp - Tests of launching, on a driver that is none ------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "FakeDriver.h"
#include "Sample.h"

#include <atomic>
#include <cstdlib>
#include <thread>

namespace {

constexpr int64_t kWorkspace = 0x10000;
void *const kStream = reinterpret_cast<void *>(0x77);

class LaunchTest : public testing::Test {
protected:
  void SetUp() override {
    setenv("HLQ_CUDA_DRIVER", HLQ_FAKE_DRIVER, 1);
    fake_reset();
    fake_kernel("encode", "pilp");
    fake_kernel("contract_0", "mmpii");
  }

  hlq_status launch(const Loaded &loaded, std::vector<hlq_operand> given,
                    int64_t workspace = kWorkspace) {
    return hlq_launch(loaded.function(), given.data(), given.size(),
                      reinterpret_cast<void *>(workspace), 1 << 20, kStream);
  }
  hlq_status launch(const Loaded &loaded) { return launch(loaded, operands()); }
};

TEST_F(LaunchTest, EverythingReachesTheDriver) {
  Loaded loaded;
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_EQ(
      fake_log(),
      "load " + std::to_string(kPtx.size()) +
          " bytes\n"
          "attribute 8 of encode is 49152\n"
          "attribute 15 of encode is 2\n"
          "attribute 8 of contract_0 is 215040\n"
          "attribute 15 of contract_0 is 2\n"
          "map0 type 0 at 0x10100 size 64 box 64 step 1 size 300 box 8 step 1 "
          "stride 128 interleave 0 swizzle 2 promotion 3 fill 0\n"
          "map1 type 9 at 0x3000 size 32 box 64 step 1 size 300 box 64 step 1 "
          "stride 64 interleave 0 swizzle 3 promotion 3 fill 0\n"
          "memset32 0x10000 0 x 64 stream 0x77\n"
          "memset8 0x10100 0 x 2 stream 0x77\n"
          "launch encode grid 3 1 1 block 256 1 1 shared 49152 stream 0x77 "
          "args 0x1000 300 -7 0x0\n"
          "launch contract_0 grid 3 1 2 block 384 1 1 shared 215040 stream "
          "0x77 args map0 map1 0x3000 1 256\n");
}

/// The sample, but that its second kernel is dependent.
std::string withDependent() {
  return seal(
      withPtx(replaced(kFunctions, "215040 args", "215040 dependent args")));
}

TEST_F(LaunchTest, DependentKernelsMayBeginEarly) {
  Loaded loaded(withDependent());
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  std::string log = fake_log();
  EXPECT_NE(log.find("launch encode grid 3 1 1 block 256 1 1 shared 49152 "
                     "stream 0x77 args 0x1000 300 -7 0x0\n"
                     "launch contract_0 grid 3 1 2 block 384 1 1 shared 215040 "
                     "stream 0x77 attribute 6 is 1 args map0 map1 0x3000 1 "
                     "256\n"),
            log.npos)
      << log;
  fake_fail("cuLaunchKernelEx", 700, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  EXPECT_NE(std::string(hlq_last_error())
                .find("kernel 'contract_0': cuLaunchKernelEx: "),
            std::string::npos)
      << hlq_last_error();
}

TEST_F(LaunchTest, MapThatIsNotMadeIsACopy) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands();
  given[3].strides[0] = 33;
  ASSERT_EQ(launch(loaded, given), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_EQ(fake_count("cuTensorMapEncodeTiled"), 1);
  EXPECT_NE(std::string(fake_log()).find("args map0 map0 0x3000 0 256\n"),
            std::string::npos)
      << fake_log();
}

TEST_F(LaunchTest, SeedInDeviceMemoryAndStridesOfSingleRows) {
  Loaded loaded;
  std::vector<hlq_operand> given = operands(1);
  given[2] = matrix(0x88, {}, HLQ_I64);
  // Of one row the stride does not matter: here it is 32.
  given[3].strides[0] = -5;
  ASSERT_EQ(launch(loaded, given), HLQ_STATUS_OK) << hlq_last_error();
  std::string log = fake_log();
  EXPECT_NE(log.find("args 0x1000 1 0 0x88\n"), log.npos) << log;
  EXPECT_NE(log.find("size 1 box 64 step 1 stride 64 "), log.npos) << log;
}

TEST_F(LaunchTest, LoadsOnceAndUnloads) {
  Loaded loaded;
  for (int i = 0; i < 3; ++i)
    ASSERT_EQ(launch(loaded), HLQ_STATUS_OK);
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 1);
  EXPECT_EQ(fake_count("cuModuleGetFunction"), 2);
  // Shared memory, and how clusters are scheduled.
  EXPECT_EQ(fake_count("cuFuncSetAttribute"), 4);
  EXPECT_EQ(fake_count("cuFuncLoad"), 2);
  EXPECT_EQ(fake_modules(), 1);
  EXPECT_EQ(fake_retained(), 0);
  loaded.unload();
  EXPECT_EQ(fake_modules(), 0);
}

TEST_F(LaunchTest, SharedMemoryIsThatOfTheLargestLaunch) {
  const char *first = "block 256 1 1 shared 60000 args ptr %3 i32 %0 i64 %4 "
                      "ptr %5\n  kernel encode grid %11 %12 %12 ";
  Loaded loaded(seal(withPtx(replaced(
      replaced(kFunctions, "block 256", std::string(first) + "block 256"),
      "shared 49152", "shared 0"))));
  ASSERT_EQ(hlq_prepare(loaded.function()), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_NE(std::string(fake_log()).find("attribute 8 of encode is 60000\n"),
            std::string::npos)
      << fake_log();
  // A kernel without any needs no attribute for it.
  Loaded none(seal(withPtx(replaced(kFunctions, "shared 49152", "shared 0"))));
  ASSERT_EQ(hlq_prepare(none.function()), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_EQ(fake_count("cuFuncSetAttribute"), 3 + 4);
}

TEST_F(LaunchTest, ThreadsShareWhatIsLoaded) {
  Loaded loaded;
  std::atomic<int> failures{0};
  std::vector<std::thread> threads;
  constexpr int kThreads = 8, kLaunches = 50;
  for (int t = 0; t < kThreads; ++t)
    threads.emplace_back([&, t] {
      for (int i = 0; i < kLaunches; ++i) {
        // Two contexts; a size that tells the thread.
        fake_enter(1 + t % 2);
        if (launch(loaded, operands(1 + t)) != HLQ_STATUS_OK)
          ++failures;
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 2);
  EXPECT_EQ(fake_modules(), 2);
  std::string log = fake_log();
  for (int t = 0; t < kThreads; ++t) {
    std::string line = "args 0x1000 " + std::to_string(1 + t) + " -7 0x0\n";
    int found = 0;
    for (size_t at = log.find(line); at != log.npos;
         at = log.find(line, at + 1))
      ++found;
    EXPECT_EQ(found, kLaunches);
  }
  loaded.unload();
  EXPECT_EQ(fake_modules(), 0);
}

TEST_F(LaunchTest, ContextThatIsGone) {
  Loaded loaded;
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK);
  fake_destroy(1);
  // A new context at the old one's address.
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK);
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 2);
  loaded.unload();
  // The old one's module went with it.
  EXPECT_EQ(fake_count("cuModuleUnload"), 1);
}

TEST_F(LaunchTest, WithoutAContextDeviceZeroIsUsed) {
  fake_set("context", 0);
  Loaded loaded;
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_LE(fake_retained(), 1);
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 1);
  EXPECT_EQ(fake_count("cuCtxPushCurrent"), fake_count("cuCtxPopCurrent"));
  EXPECT_EQ(fake_count("cuCtxPushCurrent"), 2);
}

TEST_F(LaunchTest, OtherDevicesAreRefused) {
  Loaded loaded;
  struct Case {
    int major, minor;
    const char *has;
  };
  for (Case c : {Case{8, 0, "8.0"}, Case{10, 0, "10.0"}, Case{9, 1, "9.1"}}) {
    fake_set("major", c.major);
    fake_set("minor", c.minor);
    EXPECT_EQ(launch(loaded), HLQ_STATUS_WRONG_DEVICE);
    EXPECT_EQ(hlq_last_error(),
              std::string("the executable is for sm_90a (compute capability "
                          "9.0), device 0, Fake GPU, has ") +
                  c.has);
  }
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 0);
}

TEST_F(LaunchTest, LaterMinorVersionsRunWhatIsNotExact) {
  Loaded loaded(
      seal(withPtx(kFunctions, replaced(kPtx, "target sm_90a", "target sm_86")),
           "hlq-executable 1\ntarget sm_86\n"));
  fake_set("major", 8);
  fake_set("minor", 9);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  loaded.unload();

  Loaded again(
      seal(withPtx(kFunctions, replaced(kPtx, "target sm_90a", "target sm_86")),
           "hlq-executable 1\ntarget sm_86\n"));
  fake_set("minor", 0);
  EXPECT_EQ(launch(again), HLQ_STATUS_WRONG_DEVICE);
  EXPECT_STREQ(hlq_last_error(),
               "the executable is for sm_86 (compute capability 8.6 or a later "
               "minor one), device 0, Fake GPU, has 8.0");
}

TEST_F(LaunchTest, CapturingNeedsPreparation) {
  Loaded loaded;
  fake_set("capturing", 1);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_NOT_PREPARED);
  EXPECT_STREQ(hlq_last_error(),
               "the kernels are not loaded yet, and can't be while the stream "
               "is capturing: call hlq_prepare before the capture begins");
  EXPECT_EQ(fake_count("cuModuleLoadDataEx"), 0);
  fake_fail("cuStreamIsCapturing", 906, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_NOT_PREPARED);

  fake_set("capturing", 0);
  ASSERT_EQ(hlq_prepare(loaded.function()), HLQ_STATUS_OK) << hlq_last_error();
  fake_set("capturing", 1);
  int asked = fake_count("cuStreamIsCapturing");
  EXPECT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  EXPECT_EQ(fake_count("cuStreamIsCapturing"), asked);
}

TEST_F(LaunchTest, CompilersComplaintIsShown) {
  Loaded loaded;
  fake_fail("cuModuleLoadDataEx", 218, 0);
  fake_compiler_log("ptxas line 7; error: Unknown symbol 'q'\n");
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  EXPECT_STREQ(hlq_last_error(),
               "cuModuleLoadDataEx: CUDA_ERROR_INVALID_PTX (218): told to "
               "fail; the driver's compiler says:\n"
               "ptxas line 7; error: Unknown symbol 'q'");
}

TEST_F(LaunchTest, EveryFailureOfTheDriverIsAnError) {
  struct Case {
    const char *call;
    int nth;
    const char *said;
  };
  const Case kCases[] = {
      {"cuCtxGetCurrent", 0, "cuCtxGetCurrent: CUDA_ERROR_FAKE (700): told to"},
      {"cuCtxGetId", 0, "cuCtxGetId: "},
      {"cuStreamIsCapturing", 0, "cuStreamIsCapturing: "},
      {"cuCtxGetDevice", 0, "cuCtxGetDevice: "},
      {"cuDeviceGetAttribute", 0, "cuDeviceGetAttribute: "},
      {"cuDeviceGetAttribute", 1, "cuDeviceGetAttribute: "},
      {"cuModuleLoadDataEx", 0, "cuModuleLoadDataEx: "},
      {"cuModuleGetFunction", 0,
       "told to fail; kernel 'encode', 49152 bytes of shared memory"},
      {"cuModuleGetFunction", 1,
       "told to fail; kernel 'contract_0', 215040 bytes of shared memory"},
      {"cuFuncSetAttribute", 0, "cuFuncSetAttribute: "},
      {"cuFuncLoad", 1, "cuFuncLoad: "},
      {"cuTensorMapEncodeTiled", 0,
       "function 'backward', line 43 of the executable: map 'codes': "
       "cuTensorMapEncodeTiled: "},
      {"cuTensorMapEncodeTiled", 1, "map 'result': "},
      {"cuMemsetD32Async", 0, "line 41 of the executable: cuMemsetAsync: "},
      {"cuMemsetD8Async", 0, "line 42 of the executable: cuMemsetAsync: "},
      {"cuLaunchKernel", 0,
       "function 'backward', line 44 of the executable: kernel 'encode': "
       "cuLaunchKernel: "},
      {"cuLaunchKernel", 1, "kernel 'contract_0': "},
  };
  for (const Case &c : kCases) {
    SCOPED_TRACE(c.call);
    Loaded loaded;
    fake_fail(c.call, 700, c.nth);
    EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
    EXPECT_NE(std::string(hlq_last_error()).find(c.said), std::string::npos)
        << hlq_last_error();
    // Then it works: what failed left nothing behind.
    EXPECT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
    EXPECT_EQ(fake_modules(), 1);
    loaded.unload();
    EXPECT_EQ(fake_modules(), 0);
  }
  EXPECT_EQ(fake_count("cuCtxPushCurrent"), fake_count("cuCtxPopCurrent"));
  // A code that the driver itself has no words for.
  Loaded loaded;
  fake_fail("cuLaunchKernel", 999, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  EXPECT_NE(std::string(hlq_last_error()).find("(999): no description"),
            std::string::npos);
}

TEST_F(LaunchTest, FailureWithoutAContextLeavesNoneBehind) {
  fake_set("context", 0);
  Loaded loaded;
  fake_fail("cuModuleLoadDataEx", 700, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  EXPECT_EQ(fake_count("cuCtxPushCurrent"), 1);
  EXPECT_EQ(fake_count("cuCtxPopCurrent"), 1);
  fake_fail("cuCtxPushCurrent", 700, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  EXPECT_EQ(hlq_last_error(),
            std::string("cuCtxPushCurrent(primary context of device 0): "
                        "CUDA_ERROR_FAKE (700): told to fail"));
  EXPECT_EQ(fake_count("cuCtxPopCurrent"), 1);
}

TEST_F(LaunchTest, WhatIsOutOfBoundsIsRefusedBeforeAnythingRuns) {
  struct Case {
    const char *from, *to, *message;
  };
  const Case kCases[] = {
      {"memset %6 %7", "memset %6 %22", "memset of -8 bytes"},
      {"memset %6 %7", "memset %20 %7", "memset of the address 0"},
      {"map codes i8 address %8", "map codes i8 address %22",
       "map 'codes': the address is -8, not a multiple of 16 from 16"},
      {"sizes %9 %0 strides", "sizes %9 %20 strides",
       "map 'codes': size 1 is 0, not from 1 to 2^32"},
      {"strides %10", "strides %14",
       "map 'codes': stride 0 is 2 bytes, not a multiple of 16 below 2^40"},
      {"grid %11 %12 %12", "grid %20 %12 %12",
       "size 0 of the grid is 0, not from 1 to 2147483647"},
      {"grid %11 %12 %12", "grid %11 %12 %23",
       "size 2 of the grid is 4294967296, not from 1 to 65535"},
      {"i32 %0 i64", "i32 %23 i64",
       "argument 1 is 4294967296, which doesn't fit 32 bits"},
      {"i32 %0 i64", "i32 %24 i64",
       "argument 1 is 4294967295, which doesn't fit 32 bits"},
      {"f32 %7", "f32 %23",
       "argument 4 is 4294967296, which doesn't fit 32 bits"},
  };
  std::string functions =
      replaced(kFunctions, "memset %6",
               "let %22 = constant -8\nlet %23 = constant 4294967296\n"
               "let %24 = constant 4294967295\nmemset %6");
  for (const Case &c : kCases) {
    Loaded loaded(seal(withPtx(replaced(functions, c.from, c.to))));
    EXPECT_EQ(launch(loaded), HLQ_STATUS_PLAN_FAILED) << c.message;
    std::string message = hlq_last_error();
    EXPECT_NE(message.find(std::string(" of the executable: ") + c.message),
              message.npos)
        << message;
  }
  EXPECT_STREQ(fake_log(), "");
  // The bits of a float use all 32.
  Loaded loaded(seal(withPtx(replaced(functions, "f32 %7", "f32 %24"))));
  EXPECT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
}

TEST_F(LaunchTest, MemoryThatGoesOnIsZeroedAtOnce) {
  // 256 bytes, the next 256, the first again, and two bytes behind those.
  std::string functions =
      replaced(kFunctions, "memset %8 %14",
               "memset %8 %7\nmemset %6 %7\nmemset %8 %14\nmemset %6 %20");
  Loaded loaded(seal(withPtx(functions)));
  ASSERT_EQ(launch(loaded), HLQ_STATUS_OK) << hlq_last_error();
  std::string log = fake_log();
  size_t begin = log.find("memset"), end = log.find("launch encode");
  EXPECT_EQ(log.substr(begin, end - begin),
            "memset32 0x10000 0 x 128 stream 0x77\n"
            "memset32 0x10000 0 x 64 stream 0x77\n"
            "memset8 0x10100 0 x 2 stream 0x77\n");
}

TEST_F(LaunchTest, FunctionWithoutAnything) {
  Loaded loaded;
  EXPECT_EQ(
      hlq_launch(loaded.function("nothing"), nullptr, 0, nullptr, 0, nullptr),
      HLQ_STATUS_OK)
      << hlq_last_error();
}

TEST_F(LaunchTest, ErrorsBelongToTheirThread) {
  Loaded loaded;
  fake_fail("cuLaunchKernel", 700, 0);
  EXPECT_EQ(launch(loaded), HLQ_STATUS_DRIVER_FAILED);
  std::string other = "unset";
  std::thread([&] { other = hlq_last_error(); }).join();
  EXPECT_EQ(other, "");
  EXPECT_NE(std::string(hlq_last_error()), "");
}

/// Launches in a process of its own, with this driver; says what came of it.
void launchWith(const char *driver) {
  setenv("HLQ_CUDA_DRIVER", driver, 1);
  Loaded loaded;
  hlq_status status = hlq_prepare(loaded.function());
  std::fprintf(stderr, "%s: %s\n", hlq_status_string(status), hlq_last_error());
  std::_Exit(0);
}

/// Where the driver knows no early begin, a dependent kernel is launched as any
/// other is.
TEST(DriverTest, ItLacksWhatIsOptional) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(
      {
        setenv("HLQ_CUDA_DRIVER", HLQ_OLD_FAKE_DRIVER, 1);
        Loaded loaded(withDependent());
        std::vector<hlq_operand> given = operands();
        hlq_status status =
            hlq_launch(loaded.function(), given.data(), given.size(),
                       reinterpret_cast<void *>(kWorkspace), 1 << 20, kStream);
        std::fprintf(stderr, "%s: %s\n", hlq_status_string(status),
                     hlq_last_error());
        std::_Exit(0);
      },
      testing::ExitedWithCode(0), "ok: ");
}

TEST(DriverTest, ThereIsNone) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(launchWith("/nonexistent/libcuda.so.1"),
              testing::ExitedWithCode(0),
              "no driver: no CUDA driver: /nonexistent/libcuda.so.1 can't be "
              "loaded .HLQ_CUDA_DRIVER.: .*No such file");
}

TEST(DriverTest, ItIsTooOld) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(launchWith("libm.so.6"), testing::ExitedWithCode(0),
              "no driver: the CUDA driver libm.so.6 lacks cu[A-Za-z]*; 12.0 is "
              "the oldest that will do");
}

TEST(DriverTest, ItDoesNotStart) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  fake_reset();
  EXPECT_EXIT(
      {
        fake_fail("cuInit", 100, 0);
        launchWith(HLQ_FAKE_DRIVER);
      },
      testing::ExitedWithCode(0),
      "no driver: the CUDA driver .*: cuInit: CUDA_ERROR_FAKE .100.: told to");
}

} // namespace
