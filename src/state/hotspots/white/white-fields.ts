export const NEED_FIELDS = ["capita", "remaining", "coast"] as const;
/** Emissions per inhabitant, what the trend leaves in the target year, coastal damage per inhabitant. */
export type NeedField = (typeof NEED_FIELDS)[number];

export const ACTIVITY_FIELDS = ["initiatives", "projects", "plan"] as const;
/** Known initiatives, hectares per km² in MARS projects, a next revision that is not past (1 or 0). */
export type ActivityField = (typeof ACTIVITY_FIELDS)[number];

/** The indicator behind a need or an activity, and how it is divided. */
export const FIELD_INDICATORS = {
  capita: ["ghg", "capita"],
  remaining: ["ghg", "capita"],
  coast: ["coastal_damage_2070", "capita"],
  projects: ["mars_wetland_ha", "area"],
} as const;
