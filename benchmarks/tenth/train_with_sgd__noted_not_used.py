# exercise: train_with_sgd
# right: no
# wrong: the halved rate is written down but every step is taken with the first one, and it is halved after an equal loss too
# lines: 16, 18
def run_epoch(model, X, y, lr):
    for pair in zip(X, y):
        model.sgd_step(*pair, lr)
    return model.calculate_loss(X, y)


def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    history = [model.calculate_loss(X, y)]
    rates = []
    halvings = 0
    for _ in range(epochs):
        halvings += int(len(history) > 1 and history[-1] >= history[-2])
        rates.append(learning_rate * 0.5**halvings)
        history.append(run_epoch(model, X, y, learning_rate))
    return history, rates
