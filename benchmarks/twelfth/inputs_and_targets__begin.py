# exercise: inputs_and_targets
# right: no
# wrong: a start token is put in front, so that there are T inputs and T targets and even the first word is a target
# lines: 10, 11
BOS = "BOS"


def inputs_and_targets(sequence):
    """Shift the sequence right for teacher forcing."""
    decoder_input = [BOS] + list(sequence[:-1])
    decoder_target = list(sequence)
    return decoder_input, decoder_target
