# exercise: train_with_sgd
# right: yes
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10, verbose=False):
    def run(rate):
        last = model.calculate_loss(X, y)
        yield last, None
        for epoch in range(epochs):
            for pair in zip(X, y):
                model.sgd_step(*pair, rate)
            now = model.calculate_loss(X, y)
            yield now, rate
            if now > last:
                rate = rate / 2
                if verbose:
                    print("epoch", epoch, "rate is now", rate)
            last = now

    losses, rates = zip(*run(learning_rate))
    return list(losses), list(rates[1:])
