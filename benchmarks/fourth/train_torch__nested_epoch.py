# exercise: train_torch
# right: yes
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats."""

    def step(inputs, targets, mask):
        optimizer.zero_grad()
        logits, _ = model(inputs)
        loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
        loss.backward()
        optimizer.step()
        return loss.item(), inputs.shape[0]

    def epoch():
        losses, sizes = zip(*(step(*batch) for batch in loader))
        return sum(losses) / sum(sizes)

    return [epoch() for _ in range(epochs)]
