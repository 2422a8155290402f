//! The published schemas, and what holds for all of them.

use std::fs;

use serde_json::Value;

/// A schema of `schemas/`, by its name and version.
pub fn published(name: &str) -> Value {
    let path = sportello_tests::root().join(format!("../schemas/{name}.schema.json"));
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Properties without words for whoever reads them.
pub fn undescribed(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    look("", schema, &mut found);
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        look(name, definition, &mut found);
    }
    found
}

fn look(path: &str, value: &Value, found: &mut Vec<String>) {
    if let Some(properties) = value["properties"].as_object() {
        for (name, property) in properties {
            let path = format!("{path}/{name}");
            if property["description"].as_str().is_none_or(str::is_empty) {
                found.push(path.clone());
            }
            look(&path, property, found);
        }
    }
}
