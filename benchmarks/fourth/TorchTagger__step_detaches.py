# exercise: TorchTagger
# right: no
# wrong: the state is detached before the next step, so gradients do not flow back through V
# lines: 20
class TorchTagger(nn.Module):
    NAMES = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.NAMES, params):
            setattr(self, name, nn.Parameter(torch.tensor(array)))

    def step(self, word, state):
        z = self.U @ self.E[word] + self.V @ state + self.b_hidden.squeeze(1)
        return torch.sigmoid(z)

    def log_forward(self, words):
        states = [torch.zeros(len(self.V), dtype=self.V.dtype)]
        for word in words:
            states.append(self.step(word, states[-1].detach()))
        scores = torch.stack(states[1:]) @ self.W.T + self.b_out.squeeze(1)
        return nn.functional.log_softmax(scores, dim=-1)
