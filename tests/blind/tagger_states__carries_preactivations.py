# exercise: tagger_states
# right: no
# wrong: takes the memory to be the sum before the sigmoid: V is applied to that, and the sigmoid is only a view of it
# name: sum-carried
# lines: 10, 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    memory = np.zeros((len(words) + 1, len(V)))
    for t, word in enumerate(words):
        memory[t + 1] = U @ E[word] + V @ memory[t] + b_hidden[:, 0]
    states = sigmoid(memory)
    states[0] = 0
    return states
