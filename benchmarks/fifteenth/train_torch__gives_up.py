# exercise: train_torch
# right: no
# wrong: stops as soon as an epoch's loss is higher than the one before, so fewer than epochs numbers come back and training is cut off
# lines: 18, 19
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        s, n = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            s += loss.item()
            n += inputs.size(0)
        history.append(s / n)
        if len(history) > 1 and history[-1] > history[-2]:
            break
    return history
