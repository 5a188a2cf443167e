# exercise: train_torch
# right: no
# wrong: makes the running sum and count once before all epochs, so later entries average over everything so far
# lines: 7
def train_torch(model, loader, optimizer, epochs):
    model.train()
    running_loss, samples = 0.0, 0
    losses = []
    for _ in range(epochs):
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            loss = F.cross_entropy(
                logits.transpose(1, 2), targets.masked_fill(~mask, -100), reduction="sum"
            )
            loss.backward()
            optimizer.step()
            running_loss += loss.item()
            samples += inputs.size(0)
        losses.append(running_loss / samples)
    return losses
