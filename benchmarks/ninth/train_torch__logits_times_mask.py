# exercise: train_torch
# right: no
# wrong: The mask is multiplied with the logits and not with the losses, so every padded step still costs ln C.
# lines: 11
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        total, n = 0.0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            logits = logits * mask.unsqueeze(-1)
            loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            n += inputs.shape[0]
        history.append(total / n)
    return history
