# exercise: tagger_states
# right: no
# wrong: what is carried to the next word is the sum before the sigmoid, not the state
# lines: 11
def tagger_states(words, params):
    E, U, V, _, b, _ = params

    def sums():
        a = np.zeros(len(V))
        for w in words:
            a = U @ E[w] + V @ a + b[:, 0]
            yield sigmoid(a)

    return np.vstack([np.zeros(len(V)), *sums()])
