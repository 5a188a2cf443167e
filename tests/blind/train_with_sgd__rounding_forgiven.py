# exercise: train_with_sgd
# right: no
# wrong: a rise of less than a billionth is not counted as a rise
# lines: 13
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates = np.empty(epochs + 1), np.empty(epochs)
    losses[0] = model.calculate_loss(X, y)
    for n in range(epochs):
        rates[n] = learning_rate
        for k, sentence in enumerate(X):
            model.sgd_step(sentence, y[k], learning_rate)
        losses[n + 1] = model.calculate_loss(X, y)
        if losses[n + 1] > losses[n] * (1 + 1e-9):
            learning_rate = learning_rate / 2
    return losses.tolist(), rates.tolist()
