# exercise: cross_entropy
# right: no
# wrong: the clip at 1e-7, as in Keras, makes an impossible target cost only 16.1 nats, less than the 18 promised
# lines: 6
def cross_entropy(outputs, targets):
    eps = 1e-7
    y_pred = np.clip(np.stack(list(outputs)), eps, 1.0)
    y_true = np.asarray(targets)
    return float(-(y_true * np.log(y_pred)).sum())
