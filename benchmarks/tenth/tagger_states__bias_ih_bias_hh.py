# exercise: tagger_states
# right: no
# wrong: the hidden bias is added twice, once with the input and once with the recurrence
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    bias = b_hidden.reshape(-1)
    input_part = [U @ E[w] + bias for w in words]

    def recurrent_part(h):
        return V @ h + bias

    out = np.zeros((len(input_part) + 1, len(bias)))
    for t, part in enumerate(input_part):
        out[t + 1] = sigmoid(part + recurrent_part(out[t]))
    return out
