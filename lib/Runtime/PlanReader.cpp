//===- PlanReader.cpp - Reads an executable's text ------------------------===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanReader.h"

#include "FunctionReader.h"
#include "PtxEntries.h"

#include <charconv>
#include <cstdio>

using namespace hlq::runtime;

namespace {

int64_t argumentBytes(ArgumentKind kind) {
  switch (kind) {
  case ArgumentKind::Map:
    return kMapBytes;
  case ArgumentKind::Pointer:
  case ArgumentKind::I64:
    return 8;
  default:
    return 4;
  }
}

/// Reads the file around the functions.
class Reader : FunctionReader {
public:
  Reader(std::string_view bytes, Plan &plan) : FunctionReader(bytes, plan) {}

  Error read() {
    if (readHeader() && readFunctions() && readPtx())
      checkKernels();
    return std::move(error);
  }

private:
  bool readHeader();
  bool readTarget();
  bool readFunctions();
  bool readPtx();

  // What the PTX has to agree with.
  bool checkKernels();
  bool checkArguments(const KernelLaunch &launch, const PtxEntry &entry);
};

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

bool Reader::readHeader() {
  constexpr std::string_view kMagic = "hlq-executable ";
  if (rest.substr(0, kMagic.size()) != kMagic)
    return failFile(rest.empty() ? "it is empty"
                                 : concat("it begins with '",
                                          shown(rest.substr(0, kMagic.size())),
                                          "', not with 'hlq-executable'"));
  int64_t version = 0;
  if (!nextLine("the version") || !expect("hlq-executable") ||
      !integer("the version", 0, INT32_MAX, version) || !endLine())
    return false;
  if (version != 1)
    return fail(
        concat("format version ", version, "; this runtime reads version 1"));
  if (!readTarget())
    return false;

  if (!nextLine("the checksum") || !expect("checksum"))
    return false;
  std::string_view text = word();
  bool isHex = text.size() == 16 &&
               text.find_first_not_of("0123456789abcdef") == text.npos;
  uint64_t stated = 0;
  if (!isHex)
    return fail(concat("the checksum has 16 hexadecimal digits, got '",
                       shown(text), "'"));
  std::from_chars(text.data(), text.data() + text.size(), stated, 16);
  if (!endLine())
    return false;
  if (uint64_t actual = checksum(rest); actual != stated) {
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx",
                  static_cast<unsigned long long>(actual));
    return failFile(concat("damaged or truncated: the ", rest.size(),
                           " bytes behind line 3 have the checksum ", digits,
                           ", not ", text));
  }
  return true;
}

bool Reader::readTarget() {
  if (!nextLine("the target") || !expect("target"))
    return false;
  std::string_view name = word();
  Target &target = plan.target;
  target.name = name;
  bool isKnown = name.substr(0, 3) == "sm_";
  name.remove_prefix(isKnown ? 3 : 0);
  if (isKnown && !name.empty() && name.back() == 'a') {
    target.isExact = true;
    name.remove_suffix(1);
  }
  std::optional<int64_t> number = parseInteger(name);
  if (!isKnown || !number || *number < 10 || *number > 999 || name[0] == '0')
    return fail(concat("target '", shown(target.name),
                       "' is not of the form sm_90 or sm_90a"));
  target.major = static_cast<int>(*number / 10);
  target.minor = static_cast<int>(*number % 10);
  return endLine();
}

bool Reader::readFunctions() {
  if (!nextLine("'function'"))
    return false;
  do {
    if (!readFunction())
      return false;
    if (plan.functions.size() == limits::kFunctions)
      return fail(concat("more than ", limits::kFunctions, " functions"));
    plan.functions.push_back(std::move(function));
    if (!nextLine("'function' or 'ptx'"))
      return false;
  } while (peek() != "ptx");
  return true;
}

//===----------------------------------------------------------------------===//
// PTX
//===----------------------------------------------------------------------===//

bool Reader::readPtx() {
  int64_t bytes = 0;
  if (!expect("ptx") || !integer("the PTX's size", 1, INT64_MAX, bytes) ||
      !endLine())
    return false;
  if (static_cast<uint64_t>(bytes) != rest.size())
    return fail(
        concat("the PTX has ", bytes, " bytes, but ", rest.size(), " follow"));
  if (rest.find('\0') != rest.npos)
    return fail("the PTX contains a null character");
  plan.ptx = rest;
  return true;
}

bool Reader::checkKernels() {
  PtxSummary summary = summarizePtx(plan.ptx);
  if (summary.target != plan.target.name)
    return failFile(concat("line 2 says target ", plan.target.name,
                           ", its PTX says '", shown(summary.target), "'"));
  for (const Function &launching : plan.functions) {
    for (const Statement &statement : launching.statements) {
      if (statement.kind != Statement::Launch)
        continue;
      const KernelLaunch &launch = launching.launches[statement.index];
      const std::string &name = plan.kernels[launch.kernel].name;
      line = statement.line;
      const PtxEntry *entry = summary.find(name);
      if (!entry)
        return fail(concat("kernel '", name, "' is no entry of the PTX"));
      if (!checkArguments(launch, *entry))
        return false;
    }
  }
  return true;
}

bool Reader::checkArguments(const KernelLaunch &launch, const PtxEntry &entry) {
  if (launch.arguments.size() != entry.parameters.size())
    return fail(concat("kernel '", entry.name, "' takes ",
                       entry.parameters.size(), " arguments, got ",
                       launch.arguments.size()));
  int64_t total = 0;
  for (size_t i = 0; i < entry.parameters.size(); ++i) {
    const PtxParameter &parameter = entry.parameters[i];
    int64_t bytes = argumentBytes(launch.arguments[i].kind);
    if (bytes != parameter.bytes)
      return fail(concat("kernel '", entry.name, "', argument ", i, ": ", bytes,
                         " bytes are passed, the PTX declares ",
                         parameter.bytes));
    if (launch.arguments[i].kind == ArgumentKind::Map &&
        parameter.alignment != kMapAlignment)
      return fail(concat("kernel '", entry.name, "', argument ", i,
                         ": a map is aligned to ", kMapAlignment,
                         ", the PTX declares ", parameter.alignment));
    total += bytes;
  }
  if (total > limits::kArgumentBytes)
    return fail(concat("kernel '", entry.name, "': ", total,
                       " bytes of arguments, more than ",
                       limits::kArgumentBytes));
  return true;
}

} // namespace

uint64_t hlq::runtime::checksum(std::string_view bytes) {
  uint64_t hash = 0xcbf29ce484222325;
  for (char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3;
  }
  return hash;
}

Error hlq::runtime::readPlan(std::string_view bytes, Plan &plan) {
  return Reader(bytes, plan).read();
}
