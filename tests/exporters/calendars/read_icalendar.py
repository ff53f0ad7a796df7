"""Reads .ics files with icalendar and dateutil, and prints what it finds as JSON, one list of events for each file.

Instants come from the file's own VTIMEZONE, not from the machine's zone data.
"""

import json
import sys
from datetime import date, datetime, timezone
from itertools import islice

from dateutil.rrule import rruleset, rrulestr
from icalendar import Calendar

FIRST = 60


def epoch(moment, zone):
    """Milliseconds since 1970; days as if in UTC."""
    if not isinstance(moment, datetime):
        return int(datetime(moment.year, moment.month, moment.day, tzinfo=timezone.utc).timestamp() * 1000)
    if zone is not None:
        moment = zone.localize(moment.replace(tzinfo=None))
    elif moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    return int(moment.timestamp() * 1000)


def naive(moment):
    return moment.replace(tzinfo=None) if isinstance(moment, datetime) else datetime(moment.year, moment.month, moment.day)


def dates(event, name):
    found = event.get(name, [])
    return [naive(entry.dt) for group in (found if isinstance(found, list) else [found]) for entry in group.dts]


def starts(event, zone):
    first = event["DTSTART"].dt
    occurrences = rruleset()
    occurrences.rdate(naive(first))
    rule = event.get("RRULE")
    if rule:
        until = rule.pop("UNTIL", [None])[0]
        text = rule.to_ical().decode()
        if until is not None:
            if isinstance(until, datetime) and until.tzinfo is not None and zone is not None:
                until = zone.fromutc(until.replace(tzinfo=None))
            text += ";UNTIL=" + naive(until).strftime("%Y%m%dT%H%M%S")
        occurrences.rrule(rrulestr(text, dtstart=naive(first)))
    for moment in dates(event, "RDATE"):
        occurrences.rdate(moment)
    for moment in dates(event, "EXDATE"):
        occurrences.exdate(moment)
    whole = (lambda moment: moment) if isinstance(first, datetime) else (lambda moment: moment.date())
    return [epoch(whole(moment), zone) for moment in islice(occurrences, FIRST)]


def read(path):
    with open(path, "rb") as file:
        calendar = Calendar.from_ical(file.read())
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    found = []
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"]
        zone = zones.get(start.params.get("TZID"))
        end = event.get("DTEND")
        found.append(
            {
                "uid": str(event["UID"]),
                "title": str(event["SUMMARY"]),
                "location": str(event["LOCATION"]) if "LOCATION" in event else None,
                "description": str(event["DESCRIPTION"]) if "DESCRIPTION" in event else None,
                "tzid": start.params.get("TZID"),
                "start": epoch(start.dt, zone),
                "startByName": epoch(start.dt, None),
                "end": None if end is None else epoch(end.dt, zone),
                "allDay": not isinstance(start.dt, datetime),
                "starts": starts(event, zone),
                "errors": [str(error) for error in event.errors + calendar.errors],
            }
        )
    return found


print(json.dumps([read(path) for path in sys.argv[1:]]))
