# exercise: train_torch
# right: no
# wrong: a batch of the same size starts from the last state of the batch before instead of from zeros
# lines: 24
class Meter:
    def __init__(self):
        self.total, self.n = 0.0, 0

    def add(self, value, n):
        self.total += value
        self.n += n

    def mean(self):
        return self.total / self.n


def train_torch(model, loader, optimizer, epochs):
    curve = []
    for _ in range(epochs):
        meter, hidden = Meter(), None
        for xs, ys, real in loader:
            if hidden is not None and hidden.shape[1] != xs.shape[0]:
                hidden = None
            logits, hidden = model(xs, hidden)
            hidden = hidden.detach()
            per_step = F.cross_entropy(logits.permute(0, 2, 1), ys, reduction="none")
            loss = per_step.masked_fill(~real, 0).sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            meter.add(loss.item(), xs.shape[0])
        curve.append(meter.mean())
    return curve
