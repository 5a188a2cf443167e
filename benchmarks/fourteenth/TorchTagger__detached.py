# exercise: TorchTagger
# right: no
# wrong: The state is detached after each word, so no gradient comes back from later words.
# lines: 22
class TorchTagger(nn.Module):
    names = ("E", "U", "V", "W", "b_hidden", "b_out")

    def __init__(self, params):
        super().__init__()
        for name, array in zip(self.names, params):
            self.register_parameter(name, nn.Parameter(torch.tensor(array)))

    def step(self, word, h):
        return torch.sigmoid(
            self.U @ self.E[word] + self.V @ h + self.b_hidden.flatten()
        )

    def log_forward(self, words):
        h = self.E.new_zeros(self.V.shape[0])
        outputs = []
        for word in words:
            h = self.step(word, h.detach())
            outputs.append(torch.log_softmax(self.W @ h + self.b_out.flatten(), dim=-1))
        return torch.stack(outputs)
