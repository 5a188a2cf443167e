# exercise: generate_name
# right: no
# wrong: The probabilities themselves go into softmax where their logarithms belong.
# lines: 15
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Sample a name from the model one character at a time."""
    vocab_size = params[0].shape[1]
    hidden_size = params[1].shape[0]
    x = np.zeros((vocab_size, 1))
    h = np.zeros((hidden_size, 1))
    letters = []

    while len(letters) < max_length:
        h, logits = rnn_step(x, h, params)
        probs = softmax(logits / temperature).ravel()
        idx = rng.choice(vocab_size, p=probs)
        if idx == 0:
            break
        letters.append(idx_to_letter[int(idx)])
        x = np.zeros((vocab_size, 1))
        x[idx, 0] = 1.0

    return "".join(letters)
