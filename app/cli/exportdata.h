// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exportoptions.h"
#include "model/exports/dataexport.h"

// What export writes that is no picture: tables, models and texts for other programs.

namespace zuschnitt {

/// By --format, else by the suffix of --to; nothing for pictures and what is not known.
std::optional<DataFormat> dataFormatOf(const Arguments &arguments);

/// What writes that format, or an Error about the options that do not go with it.
Result<Renderer> dataRenderer(DataFormat format, const Arguments &arguments);

/// The options that data has beside those of pictures, and what each format leaves out.
std::vector<OptionRule> dataOptions();
QString dataDetails();

} // namespace zuschnitt
