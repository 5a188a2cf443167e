# exercise: generate_name
# right: no
# wrong: The end mark gets no chance at the first letter, so empty names never come and the first letter has other probabilities.
# lines: 16
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Sample a name from the model."""
    vocab_size = params[0].shape[1]
    hidden_size = params[1].shape[0]
    x = np.zeros((vocab_size, 1))
    h = np.zeros((hidden_size, 1))
    letters = []
    for position in range(max_length):
        h, o = rnn_step(x, h, params)
        logits = np.log(np.maximum(o, 1e-12)).ravel() / temperature
        if position == 0:
            logits[0] = -np.inf
        probs = softmax(logits)
        idx = int(rng.choice(vocab_size, p=probs))
        if idx == 0:
            break
        letters.append(idx_to_letter[idx])
        x = np.zeros((vocab_size, 1))
        x[idx] = 1.0
    return "".join(letters)
