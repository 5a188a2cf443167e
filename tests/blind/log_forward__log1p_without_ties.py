# exercise: log_forward
# right: no
# wrong: the largest score is left out of the sum as the 1 of log1p, but with it all scores that are equal to it, so ties at the top are counted once
# lines: 11
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    rows = []
    for h in tagger_states(words, params)[1:]:
        s = W @ h + b_out[:, 0]
        best = s.max()
        rest = s[s < best]
        rows.append(s - best - np.log1p(np.exp(rest - best).sum()))
    return np.array(rows).reshape(len(words), len(W))
