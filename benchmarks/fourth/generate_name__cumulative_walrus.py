# exercise: generate_name
# right: yes
def generate_name(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    U, V, *_ = params
    column = np.zeros((U.shape[1], 1))
    state = np.zeros((len(V), 1))

    def draw(p):
        heights = np.log(p + 1e-300).ravel() / temperature
        weights = np.exp(heights - heights.max())
        stairs = np.cumsum(weights)
        # the last stair is the sum, so no division is needed
        return int(np.searchsorted(stairs[:-1], rng.random() * stairs[-1], side="right"))

    name = ""
    while len(name) < max_length:
        state, p = rnn_step(column, state, params)
        if (index := draw(p)) == 0:
            break
        name += idx_to_letter[index]
        column = np.zeros_like(column)
        column[index] = 1
    return name
