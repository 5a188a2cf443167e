# exercise: inputs_and_targets
# right: yes
def inputs_and_targets(sequence):
    match sequence:
        case [_]:
            return [], []
        case [word, following]:
            return [word], [following]
    middle = len(sequence) // 2
    # the word in the middle ends one half and begins the other
    left = inputs_and_targets(sequence[: middle + 1])
    right = inputs_and_targets(sequence[middle:])
    return left[0] + right[0], left[1] + right[1]
