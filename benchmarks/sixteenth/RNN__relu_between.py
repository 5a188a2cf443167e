# exercise: RNN
# right: no
# wrong: A ReLU stands between the states and the linear layer, so negative activations never reach the logits.
# lines: 14
class RNN(nn.Module):
    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        onehot = F.one_hot(tokens, self.rnn.input_size).to(self.rnn.weight_ih_l0.dtype)
        out, hidden = self.rnn(onehot, hidden)
        out = torch.relu(out)
        return self.linear(out), hidden
