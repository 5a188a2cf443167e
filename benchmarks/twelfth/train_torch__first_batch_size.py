# exercise: train_torch
# right: no
# wrong: Multiplies the number of batches by the size of the last batch to count sequences, which is off when sizes differ.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    for epoch in range(epochs):
        losses = []
        for inputs, targets, mask in loader:
            logits = model(inputs)[0]
            logp = torch.log_softmax(logits, dim=2)
            picked = logp.gather(2, targets.unsqueeze(2)).squeeze(2)
            loss = -picked[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        history.append(sum(losses) / (len(losses) * inputs.size(0)))
    return history
