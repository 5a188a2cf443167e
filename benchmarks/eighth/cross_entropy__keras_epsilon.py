# exercise: cross_entropy
# right: no
# wrong: The probabilities are kept above 1e-7 as in Keras, so a target with probability 0 costs 16.1 nats and not 18 or more.
# lines: 5
EPSILON = 1e-7


def categorical_crossentropy(y_true, y_pred):
    y_pred = np.clip(y_pred, EPSILON, 1.0 - EPSILON)
    return -np.sum(y_true * np.log(y_pred), axis=0)


def cross_entropy(outputs, targets):
    loss = 0
    for t in range(len(targets)):
        loss += categorical_crossentropy(targets[t], outputs[t]).item()
    return loss
