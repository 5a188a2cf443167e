# exercise: generate_name
# right: no
# wrong: the probabilities themselves go through softmax again, without the logarithm
# lines: 21

def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector.

    idx_to_letter: dict from index to letter; index 0 is '.', the end mark.
    rng: the only source of chance. Returns a string without the end mark,
    of at most max_length letters.
    """
    U, V, W, b_hidden, b_out = params
    vocab_size = U.shape[1]
    hidden = np.zeros((V.shape[0], 1))
    x = np.zeros((vocab_size, 1))
    letters = []

    for _ in range(max_length):
        hidden, output = rnn_step(x, hidden, params)
        scaled = softmax(output / temperature)
        idx = rng.choice(vocab_size, p=scaled.ravel())
        letter = idx_to_letter[idx]
        if letter == ".":
            break
        letters.append(letter)
        x = np.zeros((vocab_size, 1))
        x[idx] = 1

    return "".join(letters)
