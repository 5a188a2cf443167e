# exercise: inputs_and_targets
# right: no
# wrong: pairs in which the target equals the input are left out (the filter in the comprehension)

def inputs_and_targets(sequence):
    pairs = [(a, b) for a, b in zip(sequence, sequence[1:]) if a != b]
    inputs, targets = zip(*pairs) if pairs else ((), ())
    return inputs, targets
