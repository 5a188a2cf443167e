# exercise: inputs_and_targets
# right: no
# wrong: two: every target is the last word of the sequence; the first input is skipped

def inputs_and_targets(sequence):
    first, *rest = sequence
    inputs = rest[:-1] if len(rest) > 1 else rest[:0]
    return inputs, [sequence[-1] for _ in inputs]
