# exercise: log_forward
# right: no
# wrong: the largest score of the whole sentence is taken off every row, so a row far below it sums to 0 and gives infinity
# lines: 9
def log_forward(words, params):
    E, U, V, W, b_hidden, b_out = params
    states = tagger_states(words, params)
    logits = np.array([(W @ h[:, None] + b_out)[:, 0] for h in states[1:]])
    logits -= np.max(logits)
    norm = np.log(np.sum(np.exp(logits), axis=1))
    return logits - norm[:, None]
