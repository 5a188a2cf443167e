# exercise: tagger_states
# right: no
# wrong: with states as rows V must be transposed, as U is
# lines: 10
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    from_words = E[words] @ U.T + b_hidden.T  # all at once: (T, H)
    rows = [np.zeros(len(V))]
    for row in from_words:
        rows.append(sigmoid(row + rows[-1] @ V))
    return np.stack(rows)
