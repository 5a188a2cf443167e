# exercise: train_torch
# right: no
# wrong: gradients are cleared after the step only, so that what is there at the start spoils the first one; and the list holds tensors
# lines: 15, 16, 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        total, count = 0, 0
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = (losses * mask).sum()
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            total = total + loss
            count += len(inputs)
        history.append(total / count)
    return history
