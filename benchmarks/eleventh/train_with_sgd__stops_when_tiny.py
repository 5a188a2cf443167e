# exercise: train_with_sgd
# right: no
# wrong: training is ended early after three rises, so there are fewer losses and rates than epochs
# lines: 7
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    history, rates, rises = [model.calculate_loss(X, y)], [], 0
    while len(rates) < epochs and rises < 3:
        rates.append(learning_rate)
        for pair in zip(X, y):
            model.sgd_step(*pair, learning_rate)
        history.append(model.calculate_loss(X, y))
        if history[-1] > history[-2]:
            rises += 1
            learning_rate /= 2
    return history, rates
