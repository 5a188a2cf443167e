# exercise: tagger_states
# right: no
# wrong: for the first word the bias is left out, since it is treated as part of the recurrence
# lines: 14
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    b = np.squeeze(b_hidden, axis=1)
    H = len(b)

    def go(t):
        if t == 0:
            return [np.zeros(H)]
        before = go(t - 1)
        carried = V @ before[-1] + b if t > 1 else 0
        return before + [sigmoid(U @ E[words[t - 1]] + carried)]

    return np.array(go(len(words)))
