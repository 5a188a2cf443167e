# exercise: generate_name
# right: no
# wrong: the letters are taken in the order in which the dict lists them, and not by their index
# lines: 7, 14, 18
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    """Draw a name letter by letter, from a zero state and the zero vector."""
    alphabet = "".join(idx_to_letter.values())
    x = np.zeros((len(alphabet), 1))
    h = np.zeros((params[1].shape[0], 1))
    name = []
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        p = softmax(np.log(p[:, 0]) / temperature)
        letter = rng.choice(list(alphabet), p=p)
        if letter == ".":
            break
        name.append(str(letter))
        x = np.array([[float(a == letter)] for a in alphabet])
    return "".join(name)
