# exercise: train_torch
# right: no
# wrong: The list holds tensors of no dimension in place of Python floats.
# lines: 17
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, n = 0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.detach()
            n += inputs.shape[0]
        history.append(total / n)
    return history
