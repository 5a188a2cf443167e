# exercise: TorchTagger
# right: yes
class TorchTagger(nn.Module):
    def __init__(self, params):
        super().__init__()
        names = ["E", "U", "V", "W", "b_hidden", "b_out"]
        for name, array in zip(names, params):
            self.register_parameter(name, nn.Parameter(torch.from_numpy(array.copy())))

    def _states(self, inputs):
        h = inputs.new_zeros(1, self.V.shape[0])
        for x in inputs.split(1):
            h = (x @ self.U.T + h @ self.V.T + self.b_hidden.T).sigmoid()
            yield h

    def log_forward(self, words):
        states = torch.cat(list(self._states(nn.functional.embedding(words, self.E))))
        scores = nn.functional.linear(states, self.W, self.b_out.flatten())
        return scores - scores.logsumexp(dim=1, keepdim=True)
