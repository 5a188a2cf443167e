# exercise: inputs_and_targets
# right: no
# wrong: A start token is put before the inputs and the first word becomes a target, so there are T entries and the first input is no word of the sequence.
# lines: 6, 7
def inputs_and_targets(sequence):
    decoder_in = ["BOS", *sequence[:-1]]
    decoder_out = [*sequence]
    return decoder_in, decoder_out
