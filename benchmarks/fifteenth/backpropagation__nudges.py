# exercise: backpropagation
# right: no
# wrong: every gradient is a one-sided difference with a step of 1e-4, right to about four digits only
# lines: 10, 19
def sentence_loss(words, tags, params):
    return -sum(row[tag] for row, tag in zip(log_forward(words, params), tags))


def backpropagation(words, tags, params):
    step = 1e-4
    work = [np.array(p, dtype=float) for p in params]
    loss = sentence_loss(words, tags, work)
    grads = []
    for array in work:
        slope = np.zeros_like(array)
        for place in np.ndindex(*array.shape):
            kept = array[place]
            array[place] = kept + step
            slope[place] = (sentence_loss(words, tags, work) - loss) / step
            array[place] = kept
        grads.append(slope)
    return loss, grads
