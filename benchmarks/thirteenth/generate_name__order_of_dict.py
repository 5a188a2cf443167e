# exercise: generate_name
# right: no
# wrong: The letters are drawn in the order in which they stand in the dict, which need not be the order of the indices.
# lines: 6, 15
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    alphabet = list(idx_to_letter.values())
    where = {letter: i for i, letter in idx_to_letter.items()}
    end = idx_to_letter[0]
    x = np.zeros((params[0].shape[1], 1))
    h = np.zeros((params[1].shape[0], 1))
    name = []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        q = softmax(np.log(p + 1e-300) / temperature).ravel()
        letter = str(rng.choice(alphabet, p=q))
        if letter == end:
            break
        name.append(letter)
        x = np.zeros_like(x)
        x[where[letter]] = 1
    return "".join(name)
